/** What a program reads out of the HTML of a page, without running anything. */
export interface ReadTags {
  /** Values by the name of the tag. */
  meta: Map<string, string[]>;
  canonical: string | undefined;
  alternates: Map<string, string>;
  /** Every block of JSON-LD, parsed. */
  data: Record<string, unknown>[];
  /** Every COinS span, decoded. */
  coins: Map<string, string[]>[];
  /** Every unAPI identifier. */
  ids: string[];
}

/** Reads the tags in the text of a page as the server sent it. */
export function readTags(html: string): ReadTags {
  const head = html.slice(0, html.indexOf('</head>'));
  const meta = new Map<string, string[]>();
  for (const tag of elements(head, 'meta')) {
    const name = tag.get('name') ?? tag.get('property');
    if (name !== undefined) meta.set(name, [...(meta.get(name) ?? []), tag.get('content') ?? '']);
  }
  const links = elements(head, 'link');
  return {
    meta,
    canonical: links.find((link) => link.get('rel') === 'canonical')?.get('href'),
    alternates: new Map(links.filter((link) => link.get('rel') === 'alternate').map((link) => [link.get('type') ?? '', link.get('href') ?? ''])),
    data: [...html.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gsu)].map(([, json = '']) => JSON.parse(json)),
    coins: elements(html, 'span')
      .filter((span) => span.get('class') === 'Z3988')
      .map((span) => decoded(span.get('title') ?? '')),
    ids: elements(html, 'abbr').flatMap((abbr) => (abbr.get('class') === 'unapi-id' ? (abbr.get('title') ?? []) : [])),
  };
}

function elements(html: string, name: string): Map<string, string>[] {
  return [...html.matchAll(new RegExp(`<${name}\\s([^>]*)>`, 'gu'))].map(
    ([, attributes = '']) => new Map([...attributes.matchAll(/([\w:-]+)="([^"]*)"/gu)].map(([, key = '', value = '']) => [key, unescaped(value)])),
  );
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#x27);/gu, (entity) => ENTITIES[entity] ?? entity);
}

function decoded(title: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const pair of title.split('&')) {
    const at = pair.indexOf('=');
    const key = pair.slice(0, at);
    fields.set(key, [...(fields.get(key) ?? []), decodeURIComponent(pair.slice(at + 1))]);
  }
  return fields;
}
