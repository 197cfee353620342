import Link from 'next/link';
import type { Topic } from '#lib/archive/topic.ts';
import { counted } from './counted.ts';
import { DossierHead } from './dossier-head.tsx';
import { PageLinks } from './page-links.tsx';
import { LINES_A_PAGE } from './page-number.ts';

/** Every topic by name, set like the index of a book. */
export function TopicIndex({ topics, page }: { topics: readonly { topic: Topic; statements: number }[]; page: number }) {
  return (
    <div className="frame">
      <DossierHead title="Topics" sub={`${counted(topics.length, 'topic')}, given by the archive; a statement can have several.`} />
      <nav className="index topics" aria-label="Topics">
        <ul>
          {topics.slice((page - 1) * LINES_A_PAGE, page * LINES_A_PAGE).map(({ topic, statements }) => (
            <li key={topic.id}>
              <Link href={`/topics/${topic.id}`} prefetch={false}>
                <span className="name">{topic.label}</span>
                <span className="num">{statements}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <PageLinks path="/topics" page={page} total={topics.length} limit={LINES_A_PAGE} order="by name" />
    </div>
  );
}
