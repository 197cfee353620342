import { KEYS } from '../_ui/keys.ts';

/** An empty basket teaches what it is for. */
export function EmptyBasket() {
  return (
    <section className="notice basket-empty" aria-labelledby="empty-heading">
      <h2 id="empty-heading">Nothing collected yet</h2>
      <p className="prose">
        Put statements here while you read: press <kbd>{KEYS.basket.shown[0]}</kbd> on a result or on the page of a statement, or the word “basket” beside it.
      </p>
      <p className="prose">
        Then set them in the order of your argument, write a note beside each, and take all of it with you: as footnotes, as a bibliography, as a file for your
        reference manager, as a table, on paper, or as a link for somebody else.
      </p>
      <p className="acts">
        <a className="btn main" href="/">
          Search the archive
        </a>
        <a href="/dates">Browse by date</a>
      </p>
    </section>
  );
}
