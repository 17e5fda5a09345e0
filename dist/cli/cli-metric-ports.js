import { P as Failure } from "./cli-terminal.js";
import { R as run } from "./cli-commands-check.js";
import { t as filesIn } from "./files-files-in.js";

// src/child/programs-in.ts
const always = [
	"PATH",
	"HOME",
	"LANG",
	"LC_ALL",
	"TZ",
	"TMPDIR",
	"SystemRoot"
];
const outputLimit = 33554432;
function programsIn(folder, variables) {
	return { run: async ({ command: [program, ...words], variables: named, timeLimit }) => {
		const environment = Object.fromEntries([...always, ...named].flatMap((name) => variables[name] === void 0 ? [] : [[name, variables[name]]]));
		try {
			return {
				is: "ended",
				...await run({
					program,
					arguments: words,
					folder,
					environment,
					timeLimit,
					outputLimit
				})
			};
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
			return {
				is: "failed",
				because: error.message
			};
		}
	} };
}

// src/web/fetching.ts
const largestAnswer = 33554432;
const fetching = { get };
async function get({ url, headers, timeLimit }) {
	try {
		const response = await fetch(url, {
			headers: Object.fromEntries(headers),
			redirect: "manual",
			signal: AbortSignal.timeout(timeLimit)
		});
		if (response.status >= 300 && response.status < 400) {
			await response.body?.cancel();
			return {
				is: "failed",
				because: `the server answers ${response.status} and sends to another address, which is not followed`
			};
		}
		const bytes = await limited(response);
		return bytes === null ? {
			is: "failed",
			because: `the answer is larger than ${largestAnswer} bytes`
		} : {
			is: "answered",
			status: response.status,
			text: new TextDecoder("utf-8", { fatal: true }).decode(bytes)
		};
	} catch (cause) {
		return {
			is: "failed",
			because: reasonOf(cause, timeLimit)
		};
	}
}
async function limited(response) {
	const chunks = [];
	let size = 0;
	for await (const chunk of response.body ?? []) {
		chunks.push(chunk);
		size += chunk.length;
		if (size > 33554432) return null;
	}
	return Buffer.concat(chunks, size);
}
function reasonOf(cause, timeLimit) {
	if (!(cause instanceof Error)) return "the question failed";
	if (cause.name === "TimeoutError") return `there was no whole answer within ${timeLimit} ms`;
	if (cause instanceof TypeError && "code" in cause && cause.code === "ERR_ENCODING_INVALID_ENCODED_DATA") return "the answer is not UTF-8 text";
	const { cause: below } = cause;
	return `the server could not be asked (${below instanceof Error && "code" in below ? String(below.code) : cause.name})`;
}

// src/cli/metric-ports.ts
async function metricPorts({ cwd, variables }) {
	const isProposed = variables["GITHUB_EVENT_NAME"]?.startsWith("pull_request") === true;
	return {
		web: fetching,
		programs: isProposed ? null : programsIn(cwd, variables),
		files: await filesIn(cwd),
		variable: (name) => variables[name] ?? null
	};
}

export { metricPorts as t };