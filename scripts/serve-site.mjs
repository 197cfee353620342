import { createServer } from 'node:http';
import { root } from './project.mjs';
import { Refusal } from './refusal.mjs';

/**
 * Serves the built site in this process until SIGTERM or SIGINT, which let running answers finish and end with code 0.
 * Next's own command would do, but answers a taken port with a stack trace and SIGTERM with code 143.
 * @param {{ port: number, host?: string, folder: string, first?: Promise<unknown>, atEnd?: () => void }} options `first` is waited for before anybody is answered
 * @returns {Promise<string>} the address it answers at
 */
export async function serveSite({ port, host, folder, first, atEnd = () => {} }) {
  process.env.NODE_ENV = 'production';
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  process.env.NEXT_DIST_DIR = folder;
  const { default: next } = await import('next');
  const site = next({ dev: false, dir: root, quiet: true });
  // Before listening: a request that arrives earlier would never be answered.
  await Promise.all([site.prepare(), first]);
  const handle = site.getRequestHandler();
  const server = createServer((request, response) => {
    handle(request, response).catch((error) => {
      process.stderr.write(`${error?.stack ?? error}\n`);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('The server failed to answer.\n');
    });
  });
  await listen(server, port, host);
  let endingSince = 0;
  const end = () => {
    // Ctrl-C reaches this process twice, from the terminal and from npm; only somebody who insists a moment later means "at once".
    if (endingSince !== 0) return Date.now() - endingSince > 1000 ? process.exit(0) : undefined;
    endingSince = Date.now();
    const close = () => {
      atEnd();
      process.exit(0);
    };
    server.close(close);
    // A browser keeps its connections open; idle ones are closed again and again until the last answer is out, and after 3 s the rest too.
    setInterval(() => server.closeIdleConnections(), 100);
    setTimeout(() => server.closeAllConnections(), 3000);
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
  process.on('SIGHUP', end);
  return addressOf(server, host);
}

/** Refuses in one sentence where nobody could listen, before any long work is done for it. */
export async function checkPort(port, host) {
  const probe = createServer();
  await listen(probe, port, host);
  await new Promise((resolve) => probe.close(resolve));
}

/** Reads PORT and HOST. */
export function readListening(environment) {
  const port = environment.PORT ?? '3000';
  const host = environment.HOST;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Refusal(`PORT must be a whole number from 0 to 65535, not ${JSON.stringify(port)}.`);
  return { port: Number(port), ...(host === undefined || host === '' ? {} : { host }) };
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(refusalFor(error, port, host)));
    server.listen({ port, ...(host === undefined ? {} : { host }) }, () => resolve());
  });
}

function refusalFor(error, port, host) {
  switch (error.code) {
    case 'EADDRINUSE':
      return new Refusal(
        `Port ${port} is taken by another program: stop it, or choose another port, for example PORT=${port < 65_535 ? port + 1 : 3000} npm start.`,
      );
    case 'EACCES':
      return new Refusal(`Port ${port} needs administrator’s rights: choose one above 1023, for example PORT=3000 npm start.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new Refusal(`HOST must be a name or address of this machine, not ${JSON.stringify(host)}.`);
    default:
      return error;
  }
}

function addressOf(server, host) {
  const { port } = server.address();
  const name = host === undefined || host === '::' || host === '0.0.0.0' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
