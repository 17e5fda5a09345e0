import { P as Failure } from "./cli-terminal.js";
import { n as recorder } from "./app-release-release-draft.js";
import { nt as refuseLostRecords } from "./cli-commands-check.js";

// src/app/state/write-records.ts
const mostAttempts = 10;
async function writeRecords(ports, date, decide) {
	for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
		const { records } = await ports.remote.tips([]);
		if (records === null) await refuseLostRecords(ports.repository, await ports.remote.tips([""]));
		if (records === null) throw new Failure("records-missing", "There is no branch prompt-library yet.", "Release the library first: prompt-libraries release --all --action publish");
		const change = await decide(ports.repository, records);
		if (change === null) return false;
		const files = new Map([...change.files].map(([path, text]) => [path, Buffer.from(text)]));
		const staged = await ports.remote.stage({
			by: {
				...recorder,
				date
			},
			commit: {
				parent: records,
				files,
				message: change.message
			},
			tags: []
		});
		try {
			const outcome = await staged.push();
			if (outcome.is === "landed") return true;
			if (outcome.is !== "branch-moved") throw new Failure("records-refused", `The remote refused the records: ${outcome.because}`, "Let the token write branch `prompt-library`: `contents: write`, and no rule that forbids it.");
		} finally {
			await staged.discard();
		}
		await ports.pause(attempt);
	}
	throw new Failure("records-outrun", `Branch prompt-library moved ${mostAttempts} times meanwhile.`, "Run it again; other runs write at the same time.");
}

export { writeRecords as t };