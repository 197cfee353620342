import { migrate } from '#lib/store/migrate.ts';

/** Makes an archive with nothing in it where there is none, so that an import fills it with nothing but its own records. Refuses what is not ours. */
export async function createArchive(url: string): Promise<void> {
  await migrate(url);
}
