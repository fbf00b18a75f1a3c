import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.ts';
import { formConfig } from './config.ts';
import { repository } from './repository.ts';

/** `node src/edit-form/build.ts [--local] [--to dist-edit]`: the editors' form, a site of its own. */
const { values } = parseArgs({
	options: { local: { type: 'boolean', default: false }, to: { type: 'string', default: 'dist-edit' } },
});

const config = formConfig(repository(values.local));
rmSync(values.to, { recursive: true, force: true });
cpSync('src/edit-form/site', values.to, { recursive: true });
await bundle(join(values.to, 'edit'));
writeFileSync(join(values.to, 'edit/config.json'), JSON.stringify(config, null, '\t'));
console.log(`The form is in ${values.to}/edit/`);
