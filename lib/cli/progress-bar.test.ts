import { describe, expect, it } from 'vitest';
import { progressBar } from './progress-bar.ts';

function watched({ isTTY, columns = 80 }: { isTTY: boolean; columns?: number }) {
  let time = 0;
  const written: string[] = [];
  const bar = progressBar({ isTTY, columns, write: (text) => written.push(text) }, () => time);
  return {
    written,
    ...bar,
    later: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

describe('on a terminal', () => {
  it('one line is drawn over and goes away at the end', () => {
    const { written, onProgress, later, end } = watched({ isTTY: true });
    onProgress({ step: 'check', label: 'Checking a.jsonl' });
    later(200);
    onProgress({ step: 'check', label: 'Checking a.jsonl', done: 0.5 });
    end();
    expect(written).toEqual(['\r\u001b[KChecking a.jsonl …', '\r\u001b[K[############------------]  50 % Checking a.jsonl', '\r\u001b[K']);
  });

  it('it is not drawn more often than anybody sees, but every step is', () => {
    const { written, onProgress } = watched({ isTTY: true });
    for (const done of [0, 0.1, 0.2, 0.3]) onProgress({ step: 'check', label: 'Checking', done });
    onProgress({ step: 'write', label: 'Writing' });
    expect(written).toHaveLength(2);
  });

  it('never wraps, and a name that a terminal would obey is spelt out', () => {
    for (const columns of [20, 40, 200]) {
      const { written, onProgress } = watched({ isTTY: true, columns });
      onProgress({ step: 'check', label: `Checking \u001b[31m${'x'.repeat(100)}`, done: 1 });
      const line = written.join('').replace('\r\u001b[K', '');
      expect(line.length).toBeLessThan(columns);
      expect(line).not.toContain('\u001b');
    }
  });

  it('short work that tells nothing leaves nothing', () => {
    const { written, end } = watched({ isTTY: true });
    end();
    expect(written).toEqual([]);
  });
});

describe('elsewhere', () => {
  it('there is a line every ten seconds, and none for work that takes less', () => {
    const { written, onProgress, later, end } = watched({ isTTY: false });
    for (let tenth = 0; tenth < 10; tenth += 1) {
      onProgress({ step: 'write', label: 'Writing 100,000 statements', done: tenth / 10 });
      later(2_500);
    }
    end();
    expect(written).toEqual(['Writing 100,000 statements: 40 %\n', 'Writing 100,000 statements: 80 %\n']);
  });
});
