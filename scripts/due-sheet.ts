import {type Data, type Line, publishers} from './helpline-rules.ts';

/** So many months after a check the next one is due: three before the person is told that it is old. */
const months = 9;

/** The day on which a check is due again, `YYYY-MM-DD`. */
const dueOn = (checked: string): string => {
	const all = Number(checked.slice(0, 4)) * 12 + Number(checked.slice(5, 7)) - 1 + months;
	return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}${checked.slice(7)}`;
};

const reasons = (line: Line, data: Data, today: string): readonly string[] => [
	...(today >= dueOn(line.checked) ? [`checked on ${line.checked}, due since ${dueOn(line.checked)}`] : []),
	...(line.confidence === 'two-sources' ? [] : [`confidence: ${line.confidence}`]),
	...(publishers(data, line.sources) >= 2 ? [] : ['fewer than two publishers']),
];

const sourceRow = (id: string, data: Data): string => {
	const source = data.sources[id];
	return source === undefined ? `    ${id}` : `    ${source.title} (${source.copy_date}): ${source.address}`;
};

const entry = (line: Line, data: Data, why: readonly string[]): string =>
	[
		`[ ] ${line.name}`,
		...why.map(each => `    due: ${each}`),
		`    phone: ${line.phone ?? 'none'}   text: ${line.sms?.number ?? 'none'}   hours: ${line.hours ?? 'not known'}`,
		...line.sources.map(id => sourceRow(id, data)),
		'    still so?  yes / no, it is:                         seen on:               by:',
	].join('\n');

/** What is to be checked again, as a sheet to be filled in; by country, with the sources of each. No network is asked. */
export const dueSheet = (data: Data, today: string): string => {
	const countries = Object.values(data.countries).flatMap(({name, lines}) => {
		const due = lines.flatMap(line => {
			const why = reasons(line, data, today);
			return why.length === 0 ? [] : [entry(line, data, why)];
		});
		return due.length === 0 ? [] : [[name, '-'.repeat(name.length), ...due].join('\n')];
	});
	const title = `Helplines to check again, on ${today}`;
	if (countries.length === 0) return `${title}: none.\n`;
	return `${[`${title}, each with two sources of different publishers:`, ...countries].join('\n\n')}\n`;
};
