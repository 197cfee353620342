import { headers } from 'next/headers';

/**
 * Where this archive is being read, `https://archive.example`, as the request says it: tags need whole addresses, and an archive may be
 * served under several names. What is no host is not repeated.
 */
export async function originOf(): Promise<string> {
  const given = await headers();
  const protocol = given.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https' ? 'https' : 'http';
  const address = `${protocol}://${given.get('host') ?? ''}`;
  return URL.canParse(address) && /^https?:\/\/[\w.:[\]-]+$/i.test(address) ? new URL(address).origin : 'http://localhost';
}
