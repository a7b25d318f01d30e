@echo off
rem Starts clausewright. JAVA_HOME names the Java to use (17 or later); otherwise the one on the PATH is taken.
setlocal
set "HOME_DIR=%~dp0.."
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java.exe") else (set "JAVA=java.exe")
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto %CLAUSEWRIGHT_JAVA_OPTIONS% -jar "%HOME_DIR%\lib\clausewright.jar" %*
exit /b %ERRORLEVEL%
