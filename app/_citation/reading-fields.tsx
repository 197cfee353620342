import { useId } from 'react';
import type { Citing, CitingAsked } from './citing.ts';

interface Props {
  citing: Citing;
  asked: CitingAsked;
  onAsk: (asked: CitingAsked) => void;
}

/** What the reader has read themselves, and whether our identification is named: both are theirs to say, statement by statement. */
export function ReadingFields({ citing: { consultable, readByUs, identified }, asked, onAsk }: Props) {
  const group = useId();
  const { consulted: before, ...others } = asked;
  return (
    <>
      {consultable.length === 0 ? null : (
        <fieldset className="reading needs-script">
          <legend>I have read</legend>
          {consultable.map(({ source, label }) => (
            <label className="check" key={source}>
              <input
                type="radio"
                name={group}
                checked={source === (before ?? readByUs)}
                onChange={() => onAsk(source === readByUs ? others : { ...others, consulted: source })}
              />
              <span>
                <bdi>{label}</bdi>
                {source === readByUs ? <span className="second"> (so has this archive)</span> : null}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {identified === null ? null : (
        <p className="reading needs-script">
          <button className="switch" type="button" role="switch" aria-checked={asked.identified === true} onClick={() => onAsk(identifiedIn(asked))}>
            <i aria-hidden="true" />
            <span>
              Name <bdi>{identified}</bdi>, our identification
            </span>
          </button>
        </p>
      )}
    </>
  );
}

function identifiedIn({ identified, ...asked }: CitingAsked): CitingAsked {
  return identified === true ? asked : { ...asked, identified: true };
}
