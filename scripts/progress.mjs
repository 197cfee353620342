/** `3.2 s`, `1 min 5 s` */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/**
 * One line a step. On a terminal the line counts the seconds while the work goes on; elsewhere the beginning and the end are printed,
 * and a sign of life every ten seconds.
 * @param {NodeJS.WriteStream} stream
 */
export function progressOn(stream) {
  const live = stream.isTTY === true;
  return {
    say: (line) => stream.write(`${line}\n`),
    /**
     * @template T
     * @param {string} label what is being done: `Installing packages`
     * @param {(note: (text: string) => void) => Promise<T>} work
     * @param {(result: T) => string} [outcome]
     * @returns {Promise<T>}
     */
    async step(label, work, outcome = () => 'done') {
      const began = Date.now();
      let note = '';
      const elapsed = () => duration(Date.now() - began);
      const draw = () => stream.write(`\r\x1b[2K  ${label} … ${elapsed()}${note === '' ? '' : `, ${note}`}`);
      if (!live) stream.write(`  ${label} …\n`);
      const clock = setInterval(() => (live ? draw() : stream.write(`  … ${elapsed()}${note === '' ? '' : `, ${note}`}\n`)), live ? 200 : 10_000);
      const end = (text) => {
        clearInterval(clock);
        stream.write(`${live ? '\r\x1b[2K' : ''}  ${label}: ${text} (${elapsed()})\n`);
      };
      try {
        const result = await work((text) => {
          note = text;
        });
        end(outcome(result));
        return result;
      } catch (error) {
        end('failed');
        throw error;
      }
    },
  };
}
