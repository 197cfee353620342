import { lineSchema } from '#lib/archive/text.ts';

/** What an archive is called that was begun with a file which says nothing of itself: the name of the file, without folder and endings. */
export function titleOfFile(file: string): string {
  const name = file
    .replace(/^.*[/\\]/, '')
    .replace(/\.(gz|xz)$/i, '')
    .replace(/\.(jsonl|ndjson|json|txt)$/i, '');
  return lineSchema.safeParse(name).success ? name : 'Imported statements';
}
