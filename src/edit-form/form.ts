import CMS, { type CmsConfig } from '@sveltia/cms';

// The page /edit/: the form, with the configuration that the build made beside this script.
const answer = await fetch('config.json');
CMS.init({ config: (await answer.json()) as CmsConfig });
