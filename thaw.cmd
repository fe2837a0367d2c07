@echo off
rem Runs Thaw. The first time it builds it. THAW_JAVA_OPTS adds options for Java.
setlocal
set "THAW_HOME=%~dp0"
if "%THAW_HOME:~-1%"=="\" set "THAW_HOME=%THAW_HOME:~0,-1%"
set "THAW_JAR=%THAW_HOME%\cli\target\thaw.jar"
set "THAW_ARCHIVE=%THAW_HOME%\cli\target\thaw.jsa"
set "THAW_CLASSES=%THAW_HOME%\cli\target\thaw.classes"
set "THAW_NATIVE=%THAW_HOME%\cli\target\native"
set "THAW_JAVA=java"
if defined JAVA_HOME set "THAW_JAVA=%JAVA_HOME%\bin\java"

"%THAW_JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo thaw: no Java here: install a JDK, version 17 or newer 1>&2
  exit /b 69
)

if not exist "%THAW_JAR%" (
  echo thaw: building ^(the first time two to five minutes with the downloads^) ... 1>&2
  pushd "%THAW_HOME%"
  call mvnw.cmd -q -B -DskipTests package -pl cli -am 1>&2
  if errorlevel 1 (
    popd
    echo thaw: the build failed; see above 1>&2
    exit /b 70
  )
  popd
  if exist "%THAW_ARCHIVE%" del "%THAW_ARCHIVE%"
)

if not exist "%THAW_ARCHIVE%" (
  "%THAW_JAVA%" -XX:DumpLoadedClassList="%THAW_CLASSES%" -XX:+UseSerialGC -Dorg.sqlite.lib.path="%THAW_NATIVE%" -jar "%THAW_JAR%" rehearse >nul 2>&1
  "%THAW_JAVA%" -Xshare:dump -XX:SharedClassListFile="%THAW_CLASSES%" -XX:SharedArchiveFile="%THAW_ARCHIVE%" -XX:+UseSerialGC -jar "%THAW_JAR%" >nul 2>&1
)

set "THAW_SPEED=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
for %%c in (read reread tour import copy evaluate serve) do if /i "%~1"=="%%c" set "THAW_SPEED="

"%THAW_JAVA%" %THAW_SPEED% -XX:SharedArchiveFile="%THAW_ARCHIVE%" -Xshare:auto -Xlog:disable -Dthaw.home="%THAW_HOME%" -Dorg.sqlite.lib.path="%THAW_NATIVE%" %THAW_JAVA_OPTS% -jar "%THAW_JAR%" %*
exit /b %ERRORLEVEL%
