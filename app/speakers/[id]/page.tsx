import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { Query } from '#app/_browse/page-number.ts';
import { readSpeakerPage } from '#app/_browse/read-speaker-page.ts';
import { SpeakerPage } from '#app/_browse/speaker-page.tsx';
import { JsonLd } from '#app/_tags/json-ld.tsx';
import { originOf } from '#app/_tags/origin.ts';
import { speakerMetadata } from '#app/_tags/record-metadata.ts';
import { speakerData } from '#lib/citation/json-ld-records.ts';
import { currentStore } from '#lib/store/client.ts';
import { readSpeaker } from '#lib/store/list-speakers.ts';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await readSpeaker(await currentStore(), (await params).id);
  return found === null ? { title: 'No such speaker' } : speakerMetadata(found.speaker, await originOf());
}

export default async function Page({ params, searchParams }: Props) {
  const found = await readSpeakerPage((await params).id, await searchParams);
  if (found === null) notFound();
  const origin = await originOf();
  return (
    <>
      <SpeakerPage {...found} />
      <JsonLd data={speakerData(found.speaker, (path) => `${origin}${path}`)} />
    </>
  );
}
