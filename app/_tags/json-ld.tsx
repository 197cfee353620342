import { headers } from 'next/headers';

/**
 * Data for programs. No browser runs it, and nothing in it can end it: `<` and what else means something in a page is written as JSON
 * writes it, so that it is the same data.
 */
export async function JsonLd({ data }: { data: object }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <script type="application/ld+json" nonce={nonce} suppressHydrationWarning>
      {scriptSafe(JSON.stringify(data))}
    </script>
  );
}

/** JSON that may stand inside a script element. */
function scriptSafe(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
