/** The part of the package `edtf` that the archive uses; the package itself carries no types. */
declare module 'edtf' {
  interface EdtfValue {
    type: 'Date' | 'Interval' | 'Season' | 'Set' | 'List' | 'Year' | 'Decade' | 'Century';
    /** Milliseconds since 1970, first and last instant; infinite where open. */
    min: number;
    max: number;
  }
  /** Throws on what is not EDTF. */
  export default function parse(value: string): EdtfValue;
}
