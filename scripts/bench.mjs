// Kept to what an old Node can parse, so that it gets as far as the sentence in require-node.mjs.
import './require-node.mjs';

import('./run-bench.mjs');
