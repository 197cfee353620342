import { command } from '../cli/command.ts';

export const workflow = command;
