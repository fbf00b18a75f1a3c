/** A time of day as people write it: "9.30am", "12 noon", "midnight". `hour` is 0 to 23. */
export function clockTime(hour: number, minute: number): string {
	if (minute === 0 && hour % 12 === 0) return hour === 12 ? '12 noon' : 'midnight';
	const minutes = minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`;
	return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}
