/**
 * Ends this process when the npm that started it is gone. npm passes a signal on to the shell between them, and not every shell passes it
 * on to us: without this, `npm start` that is told to stop leaves its server behind on its port.
 */
export function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.emit('SIGTERM', 'SIGTERM');
  }, 250);
  watch.unref();
}
