import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { Citation } from './format-citation.ts';
import type { CitedChain } from './second-hand.ts';
import type { Form, StyleKind } from './styles.ts';

/** A statement on its way into a file. */
export interface ExportedStatement {
  context: StatementInContext;
  /** Null where there is no document to cite. */
  chain: CitedChain | null;
  citation: Citation;
  /** What its collector wrote beside it in a basket. */
  note?: string;
}

/** What a file of statements is like as a whole. */
export interface FileOptions {
  kind: StyleKind;
  form: Form;
  title?: string;
  query?: string;
  /** Said at the head of the file, where the format has a place for it. */
  remarks: readonly string[];
}

/** The citation as HTML (see `Citation`), or nothing where there is none. */
export const htmlOf = ({ citation }: ExportedStatement) => ('none' in citation ? '' : citation.html);
