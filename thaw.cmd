@echo off
rem Runs Thaw. The first time it builds it, and again when its sources are newer.
rem THAW_JAVA_OPTS adds options for Java.
setlocal DisableDelayedExpansion
set "THAW_HOME=%~dp0"
if "%THAW_HOME:~-1%"=="\" set "THAW_HOME=%THAW_HOME:~0,-1%"
set "THAW_JAR=%THAW_HOME%\cli\target\thaw.jar"
set "THAW_ARCHIVE=%THAW_HOME%\cli\target\thaw.jsa"
set "THAW_CLASSES=%THAW_HOME%\cli\target\thaw.classes"
set "THAW_NATIVE=%THAW_HOME%\cli\target\native"
set "THAW_JAVA=java"
rem Some set JAVA_HOME with quotes around it.
if defined JAVA_HOME set "THAW_JAVA=%JAVA_HOME:"=%\bin\java"

"%THAW_JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo thaw: no Java here: install a JDK, version 17 or newer 1>&2
  exit /b 69
)

rem Batch files cannot compare times to the second; PowerShell, part of every Windows, can. It takes
rem the folder from the environment, so that no quote in its name ends a string.
set "THAW_STALE="
if not exist "%THAW_JAR%" set "THAW_STALE=yes"
if defined THAW_STALE goto look
if not exist "%THAW_HOME%\cli\src" goto look
powershell -NoProfile -NonInteractive -Command "$h = $env:THAW_HOME; $jar = (Get-Item -LiteralPath $env:THAW_JAR).LastWriteTimeUtc; $rooms = @(Get-ChildItem -LiteralPath $h -Directory | ForEach-Object { $_.FullName }); $look = @($rooms | ForEach-Object { Join-Path $_ 'pom.xml'; Join-Path $_ 'src\main' }) + (Join-Path $h 'pom.xml') + @('src', 'geo', 'package-lock.json', 'build.mjs', 'make.mjs', 'tsconfig.json' | ForEach-Object { Join-Path $h ('web\pages\' + $_) }); $new = $look | Where-Object { Test-Path -LiteralPath $_ } | ForEach-Object { Get-Item -LiteralPath $_; Get-ChildItem -LiteralPath $_ -Recurse } | Where-Object { $_.LastWriteTimeUtc -gt $jar } | Select-Object -First 1; if ($new) { exit 3 }; $jsa = $env:THAW_ARCHIVE; if ((Test-Path -LiteralPath $jsa) -and (Get-Item -LiteralPath $jsa).LastWriteTimeUtc -lt $jar) { exit 4 }" >nul 2>&1
if errorlevel 3 if not errorlevel 4 set "THAW_STALE=yes"
if errorlevel 4 if not errorlevel 5 del "%THAW_ARCHIVE%" >nul 2>&1

:look
if not defined THAW_STALE goto built
echo thaw: building (the first time two to five minutes with the downloads) ... 1>&2
pushd "%THAW_HOME%"
rem The pages of "thaw serve" need Node; all else works without them.
set PAGES=
where npm >nul 2>nul || set PAGES=-Dpages.skip
call mvnw.cmd -q -B -DskipTests %PAGES% package -pl cli -am 1>&2
if errorlevel 1 (
  popd
  echo thaw: the build failed; see above, or run: mvnw -B package -pl cli -am 1>&2
  exit /b 70
)
popd
rem A file that was touched but gives the same jar must not have it built for ever.
powershell -NoProfile -NonInteractive -Command "(Get-Item -LiteralPath $env:THAW_JAR).LastWriteTimeUtc = [DateTime]::UtcNow" >nul 2>&1
if exist "%THAW_ARCHIVE%" del "%THAW_ARCHIVE%" >nul 2>&1

:built
if exist "%THAW_ARCHIVE%" goto rehearsed
"%THAW_JAVA%" -XX:DumpLoadedClassList="%THAW_CLASSES%" -XX:+UseSerialGC -Dorg.sqlite.lib.path="%THAW_NATIVE%" -Dthaw.native="%THAW_NATIVE%" -jar "%THAW_JAR%" rehearse >nul 2>&1
if errorlevel 1 goto rehearsed
"%THAW_JAVA%" -Xshare:dump -XX:SharedClassListFile="%THAW_CLASSES%" -XX:SharedArchiveFile="%THAW_ARCHIVE%" -XX:+UseSerialGC -jar "%THAW_JAR%" >nul 2>&1
if errorlevel 1 if exist "%THAW_ARCHIVE%" del "%THAW_ARCHIVE%" >nul 2>&1

:rehearsed
set "THAW_SPEED=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
for %%c in (read reread tour import copy evaluate serve) do if "%~1"=="%%c" set "THAW_SPEED="
rem Learning fills memory with what is soon done with: a heap that keeps close to what is in use.
if "%~1 %~2"=="evaluate forecast" set "THAW_SPEED=-XX:+UseSerialGC -Xms64m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40 -XX:MaxRAMPercentage=60"

"%THAW_JAVA%" %THAW_SPEED% -XX:SharedArchiveFile="%THAW_ARCHIVE%" -Xshare:auto -Xlog:disable -Dthaw.home="%THAW_HOME%" -Dorg.sqlite.lib.path="%THAW_NATIVE%" -Dthaw.native="%THAW_NATIVE%" %THAW_JAVA_OPTS% -jar "%THAW_JAR%" %*
exit /b %ERRORLEVEL%
