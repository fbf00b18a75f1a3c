import { builtPages, type BuiltPage } from './built.ts';

const shapeOf = ({ path }: BuiltPage): string => {
	const [top, ...rest] = path.split('/').filter(Boolean);
	return [top, ...rest.map(() => '*')].join('/');
};

/** The path of the first page of each shape: `/`, `/about/*`, `/districts/`, `/districts/*`. */
export const shapes = [...Map.groupBy(builtPages(), shapeOf).values()].map(([first]) => first!.path);
