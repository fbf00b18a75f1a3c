/** What the box needs once somebody types: in one file, so that it is one request. */
export { openSearch } from '../search/engine.ts';
export { SearchResults } from './search-results.ts';
