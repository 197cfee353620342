import { type RefObject, useState } from 'react';
import { withTitle } from './basket.ts';
import { changeBasket } from './basket-store.ts';

/** The title of the set, written in its place. */
export function BasketTitle({ title = '', field }: { title: string | undefined; field: RefObject<HTMLTextAreaElement | null> }) {
  const [written, setWritten] = useState<string | null>(null);
  return (
    <label className="basket-title">
      <span className="sr">Title of this set</span>
      <textarea
        ref={field}
        className="title"
        rows={1}
        value={written ?? title}
        placeholder="A set without a title"
        maxLength={200}
        dir="auto"
        autoComplete="off"
        onChange={({ target }) => {
          setWritten(target.value);
          changeBasket((basket) => withTitle(basket, target.value));
        }}
        onKeyDown={(event) => {
          // A title is one line, however many it takes on the page.
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
            event.preventDefault();
            event.currentTarget.blur();
          }
        }}
        onBlur={() => setWritten(null)}
      />
    </label>
  );
}
