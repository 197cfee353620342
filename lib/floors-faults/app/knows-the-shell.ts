import { command } from '../lib/cli/command.ts';

export const shell = command;
