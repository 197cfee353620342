const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)(?:-|$)|-(?:Arab|Hebr|Syrc|Thaa)(?:-|$)/;

/** Only where the language says so: a hostile text must not turn the page round. */
export function directionOf(language: string | undefined): 'rtl' | undefined {
  return language !== undefined && RIGHT_TO_LEFT.test(language) ? 'rtl' : undefined;
}
