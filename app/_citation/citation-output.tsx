import type { Citation } from '#lib/citation/format-citation.ts';
import { linesOf, type Run } from './italic-runs.ts';

/** A citation as it will be pasted: italics as italics, words set off as a block, each entry of a list on its own line. */
export function CitationOutput({ citation, form }: { citation: Citation; form: string }) {
  if ('none' in citation) return <p className="none">{citation.none}</p>;
  const shown = form === 'bibliography' ? 'bib' : form;
  return linesOf(citation.html).map(({ block, runs }) => {
    const key = runs.map(({ text }) => text).join('');
    return block ? (
      <blockquote key={key}>
        <p data-form={shown}>{runs.map(shownRun)}</p>
      </blockquote>
    ) : (
      <p key={key} data-form={shown}>
        {runs.map(shownRun)}
      </p>
    );
  });
}

function shownRun({ at, text, face }: Run) {
  switch (face) {
    case 'upright':
      return text;
    case 'italic':
      return <i key={at}>{text}</i>;
    case 'raised':
      return <sup key={at}>{text}</sup>;
  }
}
