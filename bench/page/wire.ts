import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { Readable } from 'node:stream';

/** A wire between a browser and a server: it counts what the server sends, whoever in the browser asked for it, and can be made slow. */
export interface Wire {
  address: string;
  /** Bytes that have reached the browser. */
  received(): number;
  close(): Promise<void>;
}

const SLICE = 16_384;

/**
 * @param to port of the server on this machine
 * @param bytesPerSecond how much the wire carries to the browser, all connections together; without it, as much as there is
 */
export async function layWire(to: number, bytesPerSecond?: number): Promise<Wire> {
  let received = 0;
  /** When the wire is free again. */
  let free = 0;
  const ends = new Set<Socket>();

  const server = createServer((browser) => {
    const site = connect(to, '127.0.0.1');
    for (const end of [browser, site]) {
      ends.add(end);
      end.setNoDelay(true);
      end.on('error', () => end.destroy());
      end.on('close', () => {
        ends.delete(end);
        browser.destroy();
        site.destroy();
      });
    }
    browser.pipe(site);
    carry(site, browser).catch(() => browser.destroy());
  });

  async function carry(from: Readable, browser: Socket): Promise<void> {
    for await (const chunk of from) {
      for (let at = 0; at < chunk.length; at += SLICE) {
        const slice = chunk.subarray(at, at + SLICE);
        if (bytesPerSecond !== undefined) await turn(slice.length, bytesPerSecond);
        received += slice.length;
        if (!browser.write(slice)) await drained(browser);
      }
    }
    browser.end();
  }

  /** Waits until the wire has carried what was given to it before, and this. */
  async function turn(length: number, rate: number): Promise<void> {
    free = Math.max(free, performance.now()) + (length / rate) * 1000;
    const wait = free - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${portOf(server.address())}`,
    received: () => received,
    close() {
      for (const end of ends) end.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const portOf = (address: AddressInfo | string | null) => (typeof address === 'object' && address !== null ? address.port : 0);

const drained = (browser: Socket) =>
  new Promise<void>((resolve) => {
    browser.once('drain', resolve);
    browser.once('close', resolve);
  });
