import type { Completing } from './use-completions.ts';

export const COMPLETIONS_ID = 'q-completions';
export const completionId = (place: number) => `${COMPLETIONS_ID}-${place}`;

/** Under the field: what its end may become. The field keeps the focus and names the one that Enter takes. */
export function Completions({ completing: { offered, active, take } }: { completing: Completing }) {
  if (offered.length === 0) return null;
  return (
    <div className="kept-under">
      <div className="completions" role="listbox" id={COMPLETIONS_ID} aria-label="What this may become">
        {offered.map((completion, place) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and points here (aria-activedescendant)
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
          <div
            key={completion.text}
            id={completionId(place)}
            role="option"
            aria-selected={place === active}
            // The field must not lose the focus to the press.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(completion)}
          >
            <bdi>{completion.label}</bdi>
            <span className="quiet">{completion.tells ?? completion.count?.toLocaleString('en')}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
