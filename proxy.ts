import { type NextRequest, NextResponse } from 'next/server';
import { findMissing } from '#app/_missing/find-missing.ts';
import { MISSING_HEADER, type Missing, missingToHeader } from '#app/_missing/missing.ts';
import { unavailablePage } from '#app/_missing/unavailable.ts';

/**
 * The strictest policy under which Next 16 works: scripts by nonce alone, no inline style, nothing from elsewhere.
 * `next dev` needs eval and inline style for its overlay and hot reload; it never leaves the machine.
 */
function policyFor(nonce: string): string {
  const dev = process.env.NODE_ENV === 'development';
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    dev ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** No route has this address, so that Next answers it with the page for what does not exist, and with its status. */
const NOWHERE = '/not-kept';

/** Gives every page its policy and nonce, and brings addresses of what does not exist to a page that says so. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = btoa(crypto.randomUUID());
  const policy = policyFor(nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy); // Next reads the nonce from here and puts it on all its tags
  headers.delete(MISSING_HEADER);
  const missing = await missingAt(request.nextUrl);
  if (missing === 'unreadable')
    return new NextResponse(unavailablePage(nonce), {
      status: 503,
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy, 'retry-after': '30' },
    });
  if (missing !== null) headers.set(MISSING_HEADER, missingToHeader(missing));
  const response =
    missing === null ? NextResponse.next({ request: { headers } }) : NextResponse.rewrite(new URL(NOWHERE, request.url), { request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

/**
 * What does not exist at an address; or that the archive cannot be read at all, which a page could only say with the help of a
 * script (see find-missing.ts). Addresses for programs answer for themselves.
 */
async function missingAt({ pathname, searchParams }: NextRequest['nextUrl']): Promise<Missing | 'unreadable' | null> {
  if (pathname.startsWith('/api/')) return null;
  try {
    return await findMissing(pathname, searchParams.get('version'));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 'unreadable';
  }
}

export const config = { matcher: [{ source: '/((?!_next/static|_next/image|snapshots/|icon.svg|cards/).*)' }] };
