import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { statementData } from '#lib/citation/json-ld.ts';
import { citingOf } from '../../_citation/citing.ts';
import { hitsOf } from '../../_statement/hits.ts';
import { readLeaf } from '../../_statement/read-leaf.ts';
import { StatementLeaf } from '../../_statement/statement-leaf.tsx';
import { JsonLd } from '../../_tags/json-ld.tsx';
import { tagsOf } from '../../_tags/list-tags.ts';
import { originOf } from '../../_tags/origin.ts';
import { statementMetadata } from '../../_tags/statement-metadata.ts';
import { ListTags } from '../../_tags/statement-tags.tsx';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Read once for the tags and the page. */
const leafOf = cache(readLeaf);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { id, version } = await addressOf({ params, searchParams });
  const leaf = await leafOf(id, version);
  return leaf === null ? {} : statementMetadata(leaf.context, { origin: await originOf(), superseded: leaf.superseded !== undefined });
}

/** What of an address says how the statement is to be cited; the rest is the question that led here. */
const CITING = ['style', 'consulted', 'identified', 'locale'];

/**
 * One statement. `?version=1` shows it as it was then; `?q=` and what else the search carried keep its hits in sight and lead back to
 * its results.
 */
export default async function StatementPage(props: Props) {
  const { id, version, citing, asked } = await addressOf(props);
  const leaf = await leafOf(id, version);
  if (leaf === null) notFound();
  const origin = await originOf();
  return (
    <>
      <StatementLeaf leaf={leaf} citing={citingOf(leaf.context, citing)} hits={await hitsOf(leaf.context, asked)} asked={asked} />
      <ListTags ids={[id]} tags={tagsOf([leaf.context], origin)} />
      <JsonLd data={statementData(leaf.context, (path) => `${origin}${path}`)} />
    </>
  );
}

async function addressOf({ params, searchParams }: Props) {
  const given = [...toParams(await searchParams)];
  const of = (names: readonly string[]) => new URLSearchParams(given.filter(([name]) => names.includes(name)));
  const asked = new URLSearchParams(given.filter(([name]) => name !== 'version' && !CITING.includes(name)));
  return { id: (await params).id, version: of(['version']).get('version'), citing: of(CITING), asked };
}

function toParams(search: Record<string, string | string[] | undefined>): URLSearchParams {
  const pairs = Object.entries(search).flatMap(([name, value]) => (value === undefined ? [] : [value].flat().map((one): [string, string] => [name, one])));
  return new URLSearchParams(pairs);
}
