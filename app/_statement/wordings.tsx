import type { Variant } from '#lib/archive/statement.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { Mark } from '#lib/search/search-answer.ts';
import { MarkedText } from '../_ui/words.tsx';
import type { Hits } from './hits.ts';
import { type Named, NoteText } from './note-text.tsx';
import { SourceList } from './our-identification.tsx';

/** Other renderings of the same words, and other names for them: found by the search, labelled, and never the words themselves. */
export function Wordings({ context, named, hits }: { context: StatementInContext; named: Named; hits: Hits }) {
  const { statement, archiveLanguage } = context;
  const variants = statement.variants ?? [];
  if (variants.length === 0) return null;
  const marked = withHits(variants, hits);
  const before = marked.filter(({ variant }) => variant.role === 'original');
  const after = marked.filter(({ variant }) => variant.role !== 'original');
  return (
    <section className="sect">
      <h2>Other wordings of the same words</h2>
      <p className="lede">A search for any of these finds this statement and says which one it found.</p>
      <ul className="wordings">
        {before.map((wording) => (
          <OneWording key={wording.variant.text} {...wording} context={context} named={named} />
        ))}
        {statement.text !== undefined && (
          <li className="here">
            <span className="w">
              <bdi className="letter" lang={statement.language}>
                {statement.text}
              </bdi>
            </span>
            <span>
              {languageName(statement.language, archiveLanguage)}
              <span className="second">The words on this page</span>
            </span>
          </li>
        )}
        {after.map((wording) => (
          <OneWording key={wording.variant.text} {...wording} context={context} named={named} />
        ))}
      </ul>
    </section>
  );
}

interface MarkedVariant {
  variant: Variant;
  marks: readonly Mark[];
  /** Number on the page of the first hit in it. */
  firstHit: number;
}

/** Numbered as they stand on the page: the original before all others. */
function withHits(variants: readonly Variant[], hits: Hits): MarkedVariant[] {
  const marked = variants.map((variant, index) => ({ variant, marks: hits.variants[index] ?? [] }));
  let next = hits.text.length + hits.summary.length + 1;
  return [...marked.filter(({ variant }) => variant.role === 'original'), ...marked.filter(({ variant }) => variant.role !== 'original')].map((each) => {
    const firstHit = next;
    next += each.marks.length;
    return { ...each, firstHit };
  });
}

function OneWording({ variant, marks, firstHit, context, named }: MarkedVariant & { context: StatementInContext; named: Named }) {
  const { text, language, by, role, sources, note } = variant;
  const lent = role === 'rendering' && !/^[“"«「『]/.test(text);
  const label = [languageName(language, context.archiveLanguage), by].filter((part) => part !== '' && part !== undefined).join(', ');
  return (
    <li>
      <span className="w">
        <bdi className="letter" lang={language}>
          {lent && '“'}
          <MarkedText text={text} marks={marks} firstHit={firstHit} />
          {lent && '”'}
        </bdi>
      </span>
      <span>
        {label}
        <span className="second">
          {roleName(role)}
          {sources !== undefined && sources.length > 0 && (
            <>
              , in <SourceList ids={sources} context={context} />
            </>
          )}
          .
          {note !== undefined && (
            <>
              {' '}
              <NoteText text={note} named={named} />
            </>
          )}
        </span>
      </span>
    </li>
  );
}

function roleName(role: Variant['role']): string {
  switch (role) {
    case 'original':
      return 'As first spoken';
    case 'rendering':
      return 'Another rendering';
    case 'name':
      return 'Another name for it';
  }
}

function languageName(tag: string | undefined, language: string): string {
  return tag === undefined ? '' : (new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag);
}
