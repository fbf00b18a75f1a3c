import { CONTENT, readServiceFiles } from '../content-files.ts';
import { checkContent } from './check-content.ts';
import { missingFolders } from './file-names.ts';
import { report } from './report.ts';

// `npm run check:content`: prints every mistake of every content file and exits 1 when there is one.
// Another folder than content/ may be named: node src/editing/check.ts FOLDER
const root = process.argv[2] ?? CONTENT;
const problems = checkContent(root);
const files = missingFolders(root).length > 0 ? 0 : readServiceFiles(root).length;
const annotate = process.env.CI === 'true' || process.env.GITHUB_ACTIONS !== undefined;
console.log(report(problems, files, annotate));
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
