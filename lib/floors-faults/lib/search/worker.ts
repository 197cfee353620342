import { command } from '../cli/command.ts';

export const worker = command;
