import type { Citation } from '#lib/citation/format-citation.ts';
import { runsOf } from './italic-runs.ts';

/** A citation as it will be pasted: italics as italics, each entry of a list on its own line. */
export function CitationOutput({ citation, form }: { citation: Citation; form: string }) {
  if ('none' in citation) return <p className="none">{citation.none}</p>;
  return runsOf(citation.html).map((line) => (
    <p key={line[0]?.text ?? ''} data-form={form === 'bibliography' ? 'bib' : form}>
      {line.map(({ at, text, italic }) => (italic ? <i key={at}>{text}</i> : text))}
    </p>
  ));
}
