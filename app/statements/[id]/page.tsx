import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { currentStore } from '#lib/store/client.ts';
import { readStatement } from '#lib/store/read-statement.ts';
import { describeStatement } from '../../_statement/describe-statement.ts';
import { hitsOf } from '../../_statement/hits.ts';
import { readLeaf } from '../../_statement/read-leaf.ts';
import { StatementLeaf } from '../../_statement/statement-leaf.tsx';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const context = await readStatement(await currentStore(), id);
  return context === null ? {} : describeStatement(context);
}

/** What of an address says how the statement is to be cited; the rest is the question that led here. */
const CITING = ['style', 'consulted', 'identified', 'locale'];

/** One statement. `?q=` and what else the search carried keep its hits in sight and lead back to its results. */
export default async function StatementPage({ params, searchParams }: Props) {
  const { id } = await params;
  const given = [...toParams(await searchParams)];
  const leaf = await readLeaf(id, new URLSearchParams(given.filter(([name]) => CITING.includes(name))));
  if (leaf === null) notFound();
  const asked = new URLSearchParams(given.filter(([name]) => !CITING.includes(name)));
  return <StatementLeaf leaf={leaf} hits={await hitsOf(leaf.context, asked)} asked={asked} />;
}

function toParams(search: Record<string, string | string[] | undefined>): URLSearchParams {
  const pairs = Object.entries(search).flatMap(([name, value]) => (value === undefined ? [] : [value].flat().map((one): [string, string] => [name, one])));
  return new URLSearchParams(pairs);
}
