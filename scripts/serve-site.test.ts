import { createServer } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { checkPort, readListening } from './serve-site.mjs';

describe('PORT and HOST', () => {
  test('have defaults and are read as given', () => {
    expect(readListening({})).toEqual({ port: 3000 });
    expect(readListening({ PORT: '8080', HOST: '127.0.0.1' })).toEqual({ port: 8080, host: '127.0.0.1' });
    expect(readListening({ PORT: '0', HOST: '' })).toEqual({ port: 0 });
  });

  test.each(['', 'abc', '-1', '65536', '3000.5', ' 3000', '0x10'])('PORT=%j is refused in one sentence', (port) => {
    expect(() => readListening({ PORT: port })).toThrow(/^PORT must be a whole number from 0 to 65535, not ".*"\.$/);
  });
});

describe('a port that cannot be had', () => {
  const blocker = createServer();
  afterEach(() => blocker.close());

  test('because another program listens there is told in one sentence', async () => {
    const port = await new Promise<number>((resolve) => {
      blocker.listen(0, '127.0.0.1', () => {
        const address = blocker.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    await expect(checkPort(port, '127.0.0.1')).rejects.toThrow(
      `Port ${port} is taken by another program: stop it, or choose another port, for example PORT=${port + 1} npm start.`,
    );
  });

  test('because HOST is no address of this machine is told in one sentence', async () => {
    await expect(checkPort(0, '203.0.113.1')).rejects.toThrow('HOST must be a name or address of this machine, not "203.0.113.1".');
  });

  test('is not claimed of one that is free', async () => {
    await expect(checkPort(0, '127.0.0.1')).resolves.toBeUndefined();
  });
});
