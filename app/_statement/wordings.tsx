import type { Variant } from '#lib/archive/statement.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { type Named, NoteText } from './note-text.tsx';
import { SourceList } from './our-identification.tsx';

/** Other renderings of the same words, and other names for them: found by the search, labelled, and never the words themselves. */
export function Wordings({ context, named }: { context: StatementInContext; named: Named }) {
  const { statement, archiveLanguage } = context;
  const variants = statement.variants ?? [];
  if (variants.length === 0) return null;
  const before = variants.filter(({ role }) => role === 'original');
  const after = variants.filter(({ role }) => role !== 'original');
  return (
    <section className="sect">
      <h2>Other wordings of the same words</h2>
      <p className="lede">A search for any of these finds this statement and says which one it found.</p>
      <ul className="wordings">
        {before.map((variant) => (
          <OneWording key={variant.text} variant={variant} context={context} named={named} />
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
        {after.map((variant) => (
          <OneWording key={variant.text} variant={variant} context={context} named={named} />
        ))}
      </ul>
    </section>
  );
}

function OneWording({ variant, context, named }: { variant: Variant; context: StatementInContext; named: Named }) {
  const { text, language, by, role, sources, note } = variant;
  const label = [languageName(language, context.archiveLanguage), by].filter((part) => part !== '' && part !== undefined).join(', ');
  return (
    <li>
      <span className="w">
        <bdi className="letter" lang={language}>
          {role === 'rendering' && !/^[“"«「『]/.test(text) ? `“${text}”` : text}
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
