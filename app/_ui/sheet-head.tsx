import { Key } from './key.tsx';

/** The head of a sheet: its name, and the button that shuts it. */
export function SheetHead({ id, title }: { id: string; title: string }) {
  return (
    <header>
      <h2 id={id}>{title}</h2>
      <form method="dialog">
        <button className="plain" type="submit">
          Close <Key>Esc</Key>
        </button>
      </form>
    </header>
  );
}
