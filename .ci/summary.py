"""Counts the tests of all runs, and names those that failed before they passed; one that was skipped in every run has failed."""

import glob
import sys
import xml.etree.ElementTree as xml

passed, failed, skipped, unsteady = set(), set(), set(), set()
for report in glob.glob(sys.argv[1] + "/*/*/target/*-reports/TEST-*.xml"):
    for case in xml.parse(report).getroot().iter("testcase"):
        name = case.get("classname") + "." + case.get("name")
        if case.find("failure") is not None or case.find("error") is not None:
            failed.add(name)
        elif case.find("skipped") is not None:
            skipped.add(name)
        else:
            passed.add(name)
            if case.find("flakyFailure") is not None or case.find("flakyError") is not None:
                unsteady.add(name)

for name in sorted(skipped - passed):
    print("skipped everywhere: " + name)
    failed.add(name)
for name in sorted(unsteady):
    print("failed once, then passed: " + name)
print("%d passed, %d failed" % (len(passed - failed), len(failed)))
sys.exit(1 if failed or not passed else 0)
