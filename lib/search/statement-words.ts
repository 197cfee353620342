import { analyze, type Token } from './analyze-text.ts';
import { type IndexedStatement, textsOf } from './indexed-statement.ts';
import type { Field } from './search-answer.ts';

/** A statement taken apart while it is explained: each text once, however many words are looked for in it. */
export class StatementWords {
  readonly statement: IndexedStatement;
  private readonly tokens = new Map<Field, readonly (readonly Token[])[]>();

  constructor(statement: IndexedStatement) {
    this.statement = statement;
  }

  /** The words of each text of the field. */
  of(field: Field): readonly (readonly Token[])[] {
    const known = this.tokens.get(field);
    if (known !== undefined) return known;
    const taken = textsOf(this.statement, field).map(analyze);
    this.tokens.set(field, taken);
    return taken;
  }
}
