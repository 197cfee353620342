import { describeArchive } from './describe-archive.ts';
import { onceAVersion } from './once-a-version.ts';

/** What every page says of the archive, counted once a version: for each page anew, a hundred thousand statements would cost more than the page. */
export const archiveFigures = onceAVersion(describeArchive);
