import type { Metadata } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { Colophon } from './_ui/colophon.tsx';
import { Keyboard } from './_ui/keyboard.client.tsx';
import { KeysDialog } from './_ui/keys-dialog.client.tsx';
import { Masthead } from './_ui/masthead.tsx';
import { PreloadFonts } from './_ui/preload-fonts.client.tsx';
import { ToastRegion } from './_ui/toast.client.tsx';
import './globals.css';

export const metadata: Metadata = { title: { default: 'On the Record', template: '%s · On the Record' } };

/** What the reader chose before, set before the first paint. Constant text: nothing of a request or a record enters it. */
const CHOICES =
  "try{const s=localStorage,d=document.documentElement.dataset;if(s.theme==='dark'||s.theme==='light')d.theme=s.theme;if(s.singleKeys==='off')d.keys='off'}catch{}";

/** The frame of every page. Reading the nonce makes every page dynamic, which an archive that changes needs anyway. */
export default async function Layout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the one inline script, a constant, allowed by nonce */}
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: CHOICES }} />
        <link rel="unapi-server" type="application/xml" title="unAPI" href="/api/unapi" />
        <link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />
      </head>
      <body>
        <a className="skip" href="#main">
          Skip to the page
        </a>
        <Masthead />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Colophon />
        <PreloadFonts />
        <KeysDialog />
        <ToastRegion />
        <Keyboard />
      </body>
    </html>
  );
}
