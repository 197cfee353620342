/**
 * What is answered where the archive itself cannot be opened: one page that needs neither it, nor a script, nor a file of ours.
 * The reason is for whoever runs the archive, in the server's log; a reader gets what can be done.
 */
export function unavailablePage(nonce: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The archive cannot be read just now · On the Record</title>
<style nonce="${nonce}">
:root { color-scheme: light dark; }
body { margin: 0; padding: 3rem 1.5rem; background: light-dark(#fafaf8, #121416); color: light-dark(#16191d, #eceae5); font: 1rem/1.5rem Inter, system-ui, sans-serif; }
main { max-width: 40rem; margin: 0 auto; border-left: 3px solid; padding-left: 1.25rem; }
h1 { margin: 0 0 .5rem; font-size: 2rem; line-height: 2.5rem; }
a { color: inherit; }
</style>
</head>
<body>
<main>
<h1>The archive cannot be read just now</h1>
<p>Nothing in it is lost, and addresses stay as they are. Try <a href="">this page</a> again in a moment.</p>
<p>If you run this archive: the server’s log says what is wrong with its database.</p>
</main>
</body>
</html>
`;
}
