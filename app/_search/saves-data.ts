/** Whether the reader asked the browser to save data. Where it cannot be asked, the header that the server read has said all. */
export function savesData(): boolean {
  if (typeof navigator === 'undefined') return false;
  const connection: unknown = Reflect.get(navigator, 'connection');
  return typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true;
}
