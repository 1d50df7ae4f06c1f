@echo off
rem Starts Parallax on Windows; it was not run there yet. JAVA_OPTS holds further flags of the JVM, as in JAVA_OPTS=-Xmx4g.
rem The flags are those that bin/parallax picks for most jobs; PARALLAX_LARGE=1 picks those for inputs of gigabytes.
setlocal
set "HOME_FOLDER=%~dp0.."
if not exist "%HOME_FOLDER%\target\parallax.jar" (
  echo There is no %HOME_FOLDER%\target\parallax.jar; build it with: mvn package -Dmaven.test.skip=true 1>&2
  exit /b 2
)
set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if defined PARALLAX_LARGE set "FLAGS=-XX:FreqInlineSize=80 -XX:InlineSmallCode=800 -XX:MaxInlineLevel=4 -XX:+UseParallelGC"
if exist "%HOME_FOLDER%\target\parallax.jsa" set FLAGS=%FLAGS% "-XX:SharedArchiveFile=%HOME_FOLDER%\target\parallax.jsa" -Xshare:auto -Xlog:cds=off -Xlog:cds+dynamic=off
java %FLAGS% %JAVA_OPTS% -jar "%HOME_FOLDER%\target\parallax.jar" %*
exit /b %ERRORLEVEL%
