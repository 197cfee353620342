/** The hatching of windows, once a page: `fill="url(#hatch)"` in every drawing finds it. */
export function Hatch() {
  return (
    <svg className="defs" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(25)">
          <path className="hatching" d="M0 0v4" />
        </pattern>
      </defs>
    </svg>
  );
}
