import { EXPORT_FORMATS } from '#lib/citation/export-formats.ts';

/** The statement as a file, in every format there is. */
export function ExportLinks({ id }: { id: string }) {
  return (
    <p className="also exports">
      <span className="quiet">As a file</span>
      {EXPORT_FORMATS.map((format) => (
        <a key={format.id} href={`/api/v1/statements/${id}/export?format=${format.id}`}>
          {format.label}
        </a>
      ))}
    </p>
  );
}
