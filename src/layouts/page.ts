/** What every page runs: the exit, the one entry of a visit, the neutral tab title. */
import { startExit } from '../components/exit.ts';
import { startOneEntry } from '../components/one-entry.ts';

// The exit comes first: whatever fails after it, it works.
startExit();
startOneEntry();

const { tab } = document.documentElement.dataset;
if (tab) document.title = tab;
