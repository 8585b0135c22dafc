// the log of the failing build tells how to get the sample again
String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('on purpose: 1')
assert log.contains('renewal sample --standard cn-complete-community-2020@1.0.0 --violate CC-0 --seed 7 -o DIR')
