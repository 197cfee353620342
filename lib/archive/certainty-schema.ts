import { z } from 'zod';
import { CERTAINTIES, CONFIDENCES } from './certainty.ts';

/** The schemas stand apart from the words, so that a browser can show the words without loading a validator. */
export const certaintySchema = z.enum(CERTAINTIES);
export const confidenceSchema = z.enum(CONFIDENCES);
